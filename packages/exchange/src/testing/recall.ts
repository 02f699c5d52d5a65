/** The data of an order of recall. */
export const recallSubjectData = (
  id: string,
  { subjects, from, to, at }: { subjects: readonly string[]; from: string; to: string; at: string },
) => {
  const [of, ...along] = subjects
  return {
    recall: {
      id,
      of: { area: 'critical-minerals', entity: 'measure', id: of },
      along: along.map((each) => ({ entity: 'measure', id: each })),
      kind: 'recall',
      from: from.split('-'),
      to: to.split('-'),
      orderedAt: at,
    },
  }
}
