import type { Plugin } from 'vite'

/** A face that was cut to the letters in use, and where its file lies. */
export interface CutFace {
  readonly language: 'en' | 'ja' | 'ko'
  readonly family: string
  /** The base's name, without its ending. */
  readonly base: string
  readonly weight: string
  /** Which of the face's files: 0 is the one that each page needs. */
  readonly slice: number
  /** Its letters, as CSS names them. */
  readonly letters: string
  readonly file: string
}

/** Cuts the faces of all languages to the letters in use, in slices, and says where they lie. */
export declare function cutFonts(opening?: RegExp): Promise<CutFace[]>

/**
 * Adds the faces of the three languages to the kit's stylesheet, cut to the letters that the product's texts use. Without it the
 * page is drawn in the system's fonts. `opening` names the texts that a person opens on, by path: the desk's, if not said.
 */
export declare function languageFonts(opening?: RegExp): Plugin

/** Lets Vite read workspace packages from their source; see vite.js for why. */
export declare function workspaceSource(): Plugin
