import { sharing } from '../i18n/en/sharing.ts';

/**
 * A button that reads the page's own text aloud by the browser's voice, and stops; none where the
 * browser has no voice. The standing of a claim is said after the words that it stands at.
 */
export function createListenButton(create: (label: string) => HTMLElement): HTMLElement[] {
  if (!('speechSynthesis' in window) || !textParts().length) return [];
  const button = create(sharing.listen);
  const show = (isSpeaking: boolean) => {
    button.textContent = isSpeaking ? sharing.stop : sharing.listen;
  };
  button.addEventListener('click', () => {
    const isSpeaking = speechSynthesis.speaking;
    speechSynthesis.cancel();
    show(!isSpeaking);
    if (isSpeaking) return;
    const parts = textParts().map((part) => {
      const spoken = new SpeechSynthesisUtterance(spokenText(part));
      spoken.lang = part.closest<HTMLElement>('[lang]')?.lang ?? '';
      return spoken;
    });
    parts.at(-1)!.onend = () => show(false);
    for (const part of parts) speechSynthesis.speak(part);
  });
  // Some browsers know their voices only after a while.
  const showWithVoice = () => {
    button.hidden = speechSynthesis.getVoices().length === 0;
  };
  showWithVoice();
  speechSynthesis.addEventListener('voiceschanged', showWithVoice);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  return [button];
}

/** The headline, the dek or the verdict, the brief and the text, without what stands beside it. */
function textParts(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(
    'h1, .dek, .verdict, .brief li, .prose :is(h2, h3, p, li)',
  );
  return [...all].filter((part) => !part.closest('details'));
}

function spokenText(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('[aria-describedby]')) {
    const words = document.getElementById(mark.getAttribute('aria-describedby')!)?.textContent;
    if (words) mark.append(` (${words})`);
  }
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
