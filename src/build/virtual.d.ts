declare module 'virtual:dateline' {
  /** Addresses of what travels to the page as JSON. */
  export const addresses: {
    readonly page: string; // PageData
    readonly shapes: string; // Shapes
    readonly texts: string; // Texts
    readonly ground: string; // PackedGround
    readonly crowd: unknown; // CrowdAddresses where the story has very many places, else null
    readonly words: string; // Translations
  };
}
