type Props = { id: string; label: string; accept: string; read(text: string): void };

/** A button that asks for a file and gives its text; the same file can be chosen again after it was mended. */
export function FileChooser({ id, label, accept, read }: Props) {
  return (
    <>
      <input
        id={id}
        class="file"
        type="file"
        accept={accept}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          const text = await file.text();
          currentTarget.value = '';
          read(text);
        }}
      />
      <label class="action" for={id}>
        {label}
      </label>
    </>
  );
}
