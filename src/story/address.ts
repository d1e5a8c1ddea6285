// Is a text an address that a page may link to?

/** Whether it is one of the web: no script, no file, nothing that ends an attribute. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text);
}
