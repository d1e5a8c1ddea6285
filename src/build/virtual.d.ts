declare module 'virtual:dateline' {
  /** Addresses of what travels to the page as JSON. */
  export const addresses: {
    readonly page: string; // PageData
    readonly shapes: string; // Shapes
    readonly texts: string; // Texts
    readonly ground: string; // PackedGround
    readonly words: string; // Translations
  };
}
