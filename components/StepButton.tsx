/** One step through the mentions of the page. */
export function StepButton({ label, sign, step }: { label: string; sign: '‹' | '›'; step(): void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={step}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
