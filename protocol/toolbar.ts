/** What the toolbar button can show; one SVG for each in `assets/toolbar/`, drawn in these sizes when building. */
export const toolbarStates = ['on', 'off', 'paused', 'unreadable'] as const;
export const toolbarSizes = [16, 32, 48] as const;

export type ToolbarState = (typeof toolbarStates)[number];

export const toolbarIcon = (state: ToolbarState, size: number): string => `icons/toolbar-${state}-${size}.png`;

/** The files of a state by their size in pixels, from the extension's root. */
export const toolbarIcons = (state: ToolbarState): Record<number, string> =>
  Object.fromEntries(toolbarSizes.map((size) => [size, `/${toolbarIcon(state, size)}`]));
