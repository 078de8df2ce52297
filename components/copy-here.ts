/** Asked for by a press, in a page of the extension's own: there every browser allows it. */
export const copyHere = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
