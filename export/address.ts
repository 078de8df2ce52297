/** `text` as an address that every reader takes, its spaces and letters escaped; nothing when it is none. */
export const addressIn = (text: string | undefined): string | undefined =>
  text !== undefined && URL.canParse(text)
    ? new URL(text).href.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent)
    : undefined;
