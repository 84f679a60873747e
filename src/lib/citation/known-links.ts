import type { Localized } from '../../schemas/localized.ts';

/** What is known of an address that an article cites, for the card of the note or reference that has it. */
export interface KnownLink {
  /** The copy that an editor has verified, and on which day. */
  copy?: string;
  verified?: Localized<string>;
  /** The day on which the address was found not to be reachable. */
  unreachable?: Localized<string>;
}

/** What is known of the addresses of an article, by the address. */
export type KnownLinks = Readonly<Record<string, KnownLink>>;
