/**
 * Moves the focus from a row's button, which is about to go with its row, to the next row's; without another row, to the
 * heading above.
 */
export function leaveRow(button: HTMLElement): void {
  const row = button.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const buttons = beside?.querySelectorAll<HTMLElement>('button') ?? [];
  const next = [...buttons].at(-1) ?? headingAbove(row);
  next?.focus();
}

const headingAbove = (row: HTMLElement | null | undefined): HTMLElement | null | undefined =>
  row?.closest('section')?.querySelector<HTMLElement>('h2') ?? row?.closest('main')?.querySelector<HTMLElement>('h1');
