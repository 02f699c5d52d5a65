/** The reader's theme, as the portal keeps it, and buttons that copy. Everything else works without. */
export const SCRIPT = `try {
  const theme = localStorage.getItem('trilateral-theme')
  if (theme === 'light' || theme === 'high-contrast') document.documentElement.dataset.theme = theme
} catch {}
addEventListener('DOMContentLoaded', () => {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll('button[data-copies]')) {
    button.hidden = false
    const { copies, copied } = button.dataset
    const words = button.textContent
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(copies).textContent)
      button.textContent = copied
      setTimeout(() => (button.textContent = words), 2000)
    })
  }
})
`
