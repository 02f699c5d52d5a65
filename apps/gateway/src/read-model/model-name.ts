/** The schema in which read model `number` keeps its tables. */
export const schemaOf = (number: number): string => `rm_${number}`

/** The bus group that fills read model `number`: a new model reads every topic again, from its beginning. */
export const groupOf = (number: number): string => `gateway.${schemaOf(number)}`

/** Under this name what people decide about failed events is kept, whichever model is live. */
export const READER = 'read-model'

/** Sent, without a payload, in each transaction that changed what a party can see. Anyone who may connect may listen. */
export const FEED_CHANNEL = 'live_feed'

/** Sent when another read model became the live one. */
export const MODEL_CHANNEL = 'live_model'

/** Sent, with the model's number, by a gateway that has begun to fill it. */
export const FOLLOWING_CHANNEL = 'live_following'
