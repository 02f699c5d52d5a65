import './desk.css'

export { Comments } from './comments/comments.tsx'
export { DeskProvider, type Desk, type WorkProgramServer } from './frame/desk.tsx'
export { workProgramNavigation } from './navigation.ts'
export { workProgramRoutes } from './routes.tsx'
export { Views } from './views/views.tsx'
