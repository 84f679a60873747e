/** Distance of a label from what it names, in pixels. */
export const GAP = 5;

/** A label to be set: its text, where, and how it stands to that place. */
export interface Label {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'right' | 'center';
  colour: string;
  halo?: string;
}
