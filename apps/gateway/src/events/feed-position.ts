/** A place in one party's feed, as counted by one read model. */
export interface FeedPosition {
  readonly model: number
  readonly position: number
}

/** `<model>:<position>`: a position alone would be misread after a new read model counted anew. */
export const positionText = ({ model, position }: FeedPosition): string => `${model}:${position}`

/** Undefined for anything that is not a position. */
export function positionOf(text: string): FeedPosition | undefined {
  const [, model, position] = /^([1-9][0-9]{0,8}):(0|[1-9][0-9]{0,14})$/.exec(text) ?? []
  return model === undefined ? undefined : { model: Number(model), position: Number(position) }
}
