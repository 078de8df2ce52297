/** What is wrong with a file, so that it can be said in one sentence; `detail` is of the file itself. */
export class FileFault extends Error {
  constructor(
    readonly kind: 'notJson' | 'notOurs' | 'isBackup' | 'isEntries' | 'newer' | 'choices' | 'data' | 'room',
    readonly detail = '',
  ) {
    super(`${kind} ${detail}`.trim());
  }
}
