/** The part of kafkajs 2.2.4 that `client.ts` mends; the package has no types for it. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  /** Requests of one connection that wait until fewer are under way, or until the broker takes more. */
  export default class RequestQueue {
    readonly pending: readonly unknown[];
    /** Looks at them again in a moment, and then again. */
    scheduleCheckPendingRequests: (this: RequestQueue) => void;
  }
}
