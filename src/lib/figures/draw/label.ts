/** Distance of a label from what it names, in pixels. */
export const GAP = 5;

/** A label to be drawn: its text, its position and its alignment. */
export interface Label {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'right' | 'center';
  colour: string;
  halo?: string;
}
