/** What an element can be given: properties, attributes by `attributes`, and listeners by `on`. */
export type Given<K extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[K], 'dataset' | 'style' | 'attributes'>
> & {
  data?: { [name: string]: string | undefined };
  attributes?: { [name: string]: string | undefined };
  on?: { [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };
};

/**
 * Makes an element. Only text is ever inserted, never HTML. Nothing is left out of the children.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given<K> = {},
  ...children: (Node | string | undefined | false)[]
): HTMLElementTagNameMap[K] {
  const { data = {}, attributes = {}, on = {}, ...properties } = given;
  const made = Object.assign(document.createElement(name), properties);
  for (const [key, value] of Object.entries(data))
    if (value !== undefined) made.dataset[key] = value;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  for (const [event, listener] of Object.entries(on))
    made.addEventListener(event, listener as EventListener);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A button with a word on it. */
export function button(
  label: string,
  press: () => void,
  given: Given<'button'> = {},
): HTMLButtonElement {
  return element('button', { type: 'button', on: { click: press }, ...given }, label);
}
