/** Cookies as a browser keeps them for one host: ports do not separate them, which is just what the apps must stand. */
export class CookieJar {
  readonly #cookies = new Map<string, string>()

  take(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      if (/max-age=0\b|expires=thu, 01 jan 1970/i.test(line) || value.join('=') === '')
        this.#cookies.delete(name)
      else this.#cookies.set(name, value.join('='))
    }
  }

  header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
