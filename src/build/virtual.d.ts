declare module 'virtual:dateline' {
  /** Addresses of the story's parts as JSON: what the map needs, the words of the reports, the ground. */
  export const storyUrl: string;
  export const textsUrl: string;
  export const groundUrl: string;
}
