import { i18n } from '../../components/i18n';
import type { FileFormat, MadeFile } from './rows';

const formats: FileFormat[] = ['csv', 'ftm', 'annotations'];

type Props = { make(format: FileFormat): Promise<MadeFile>; disabled?: boolean };

/** The same in three formats, each saved where the browser saves files. */
export function FileButtons({ make, disabled = false }: Props) {
  return (
    <ul class="files">
      {formats.map((format) => (
        <li key={format}>
          <button type="button" class="action" disabled={disabled} onClick={() => void make(format).then(save)}>
            {i18n.t(`library.format.${format}`)}
          </button>{' '}
          <span class="soft">{i18n.t(`library.formatNote.${format}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Saved by the browser itself; nothing is sent. */
export function save({ name, type, text }: MadeFile): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
