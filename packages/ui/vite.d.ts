import type { Plugin } from 'vite'

/** A face that was cut to the letters in use, and where its file lies. */
export interface CutFace {
  readonly language: 'en' | 'ja' | 'ko'
  readonly family: string
  /** The base's name, without its ending. */
  readonly base: string
  readonly weight: string
  readonly file: string
}

/** Cuts the faces of all languages to the letters in use, and says where they lie. */
export declare function cutFonts(): Promise<CutFace[]>

/**
 * Adds the faces of the three languages to the kit's stylesheet, cut to the letters that the product's texts use. Without it the
 * page is drawn in the system's fonts.
 */
export declare function languageFonts(): Plugin

/** Lets Vite read workspace packages from their source; see vite.js for why. */
export declare function workspaceSource(): Plugin
