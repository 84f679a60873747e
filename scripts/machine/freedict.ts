/** Where Debian puts the FreeDict dictionary from English to Russian. */
export const ENGLISH_RUSSIAN = '/usr/share/dictd/freedict-eng-rus.dict.dz';
