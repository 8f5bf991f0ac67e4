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
