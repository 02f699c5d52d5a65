/** Whether readers and writers of two versions of a schema understand each other. */
export interface Compatibility {
  /** A reader of the later schema accepts all that the earlier one allowed: what stands in topics. */
  readonly backward: boolean
  /** A reader of the earlier schema accepts all that the later one allows: partners who have not changed yet. */
  readonly forward: boolean
}
