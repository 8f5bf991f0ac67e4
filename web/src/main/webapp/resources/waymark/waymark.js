// What makes a page more comfortable. Without it every page still works.
'use strict';

// After a failed post the summary takes the focus, where a browser didn't do it by itself.
document.querySelector('.error-summary')?.focus();

// A toast stays until it is closed; without script its link loads the page again.
document.addEventListener('click', event => {
  const close = event.target.closest('[data-close]');
  if (close) {
    event.preventDefault();
    close.closest('.' + close.dataset.close).remove();
  }
});

// Printing is the browser's; its button shows itself only where it works.
for (const print of document.querySelectorAll('[data-print]')) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// A part with data-again is fetched anew after so many milliseconds, until it no longer asks for that.
const again = part => {
  if (!part?.dataset.again) return;
  setTimeout(async () => {
    let fresh = part;
    try {
      const answer = await fetch(location.href, { redirect: 'error' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      fresh = page.getElementById(part.id) ?? part;
      if (fresh !== part) {
        part.replaceChildren(...fresh.childNodes);
        part.dataset.again = fresh.dataset.again ?? '';
      }
    } catch {
      // The next time, perhaps.
    }
    again(part);
  }, Number(part.dataset.again));
};
document.querySelectorAll('[data-again]').forEach(again);

// What is being typed into a form with data-draft is kept every few seconds:
//   PUT {data-draft}   {"question": ["value", …], …}   →   200 or 422, the sentence to show, as plain text
// Anything else means that it wasn't kept; the form says so and tries again. It says who opened the page: whoever
// signs in after them at the same browser doesn't get their words.
for (const questions of document.querySelectorAll('[data-draft]')) {
  const form = questions.closest('form');
  // What was typed comes back from the draft, and not from the browser to whoever goes back in it.
  form.autocomplete = 'off';
  let changed = false;

  const answers = () => {
    const kept = {};
    const controls = questions.querySelectorAll('input, textarea, select');
    for (const control of controls) {
      if (!control.name || ['file', 'password', 'submit'].includes(control.type)) continue;
      kept[control.name] ??= [];
      const chosen = !['radio', 'checkbox'].includes(control.type) || control.checked;
      if (chosen && control.value.trim()) kept[control.name].push(control.value);
    }
    return kept;
  };

  const say = words => {
    const status = form.querySelector('[data-saved] span');
    if (status) status.textContent = words;
  };

  const keep = async () => {
    if (!changed) return;
    changed = false;
    try {
      const answer = await fetch(questions.dataset.draft, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-Typed-By': document.body.dataset.person },
        body: JSON.stringify(answers()),
        redirect: 'error',
        keepalive: document.hidden,
      });
      if (!answer.ok && answer.status !== 422) throw new Error(answer.status);
      say(await answer.text());
    } catch {
      changed = true;
      say(questions.dataset.failed);
    }
  };

  questions.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  setInterval(keep, 5000);
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
}
