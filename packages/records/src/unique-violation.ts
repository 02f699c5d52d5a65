import { Prisma } from './generated/prisma/client.ts'

/** Whether a statement failed because the row stands already (SQLSTATE 23505; Prisma hides it in P2010 for raw statements). */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return error.code === 'P2002' || JSON.stringify(error.meta ?? {}).includes('23505')
}
