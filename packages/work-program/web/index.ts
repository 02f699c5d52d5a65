import './desk.css'

export { DeskProvider, type Desk, type WorkProgramServer } from './frame/desk.tsx'
export { workProgramNavigation } from './navigation.ts'
export { workProgramRoutes } from './routes.tsx'
