/** The extension API as far as views need it: the built messages of `locales/`, put in place before `#i18n` loads. */
import en from '../../../locales/en.json';

type Messages = { [key: string]: string | Messages };

/** As the build does it: keys joined by `_`. */
function flattened(nested: Messages, prefix = ''): [key: string, message: string][] {
  return Object.entries(nested).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flattened(value, `${prefix}${key}_`),
  );
}

let built = new Map(flattened(en));

/** From now on views are drawn in this language. */
const speak = (messages: Messages): void => {
  built = new Map(flattened(messages));
};

function getMessage(key: string, substitutions: string | string[] = []): string {
  const given = [substitutions].flat();
  return (built.get(key) ?? '').replace(/\$([1-9])/g, (_, place) => given[Number(place) - 1] ?? '');
}

Object.assign(globalThis, { browser: { runtime: { id: 'test' }, i18n: { getMessage, speak } } });
