import type { ComponentChildren } from 'preact';

type Choice<Value extends string> = { choice: Value; label: ComponentChildren; note?: ComponentChildren };
type Props<Value extends string> = {
  name: string;
  chosen: Value;
  choices: readonly Choice<Value>[];
  choose(choice: Value): void;
};

/** One of several, each with what follows from it. */
export function Choices<Value extends string>({ name, chosen, choices, choose }: Props<Value>) {
  return (
    <>
      {choices.map(({ choice, label, note }) => (
        <p class="choice" key={choice}>
          <input
            type="radio"
            name={name}
            id={`${name}-${choice}`}
            aria-describedby={note ? `${name}-${choice}-note` : undefined}
            checked={chosen === choice}
            onChange={() => choose(choice)}
          />
          <label for={`${name}-${choice}`}>{label}</label>
          {note && (
            <span class="soft" id={`${name}-${choice}-note`}>
              {note}
            </span>
          )}
        </p>
      ))}
    </>
  );
}
