// A card of the board can be dragged to a column. That opens the page of the same move in the card's menu, or says
// why the move isn't possible; by itself it changes nothing. The menu remains the way by keyboard and on a phone.
'use strict';

const columns = document.querySelectorAll('[data-column]');
const said = document.querySelector('[data-moves]');
let dragged = null;

const move = column => dragged?.querySelector(`[data-to="${column.dataset.column}"]`);

const letGo = () => {
  dragged?.classList.remove('dragged');
  for (const column of columns) column.classList.remove('takes', 'refuses');
  dragged = null;
};

const explain = (card, why) => {
  const menu = card.querySelector('.move');
  menu.open = true;
  menu.querySelector('summary').focus();
  said.textContent = why.textContent.trim();
};

for (const menu of document.querySelectorAll('.board .move')) {
  const card = menu.closest('li');
  card.draggable = true;
  card.addEventListener('dragstart', event => {
    dragged = card;
    card.classList.add('dragged');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.querySelector('h3').textContent.trim());
  });
  card.addEventListener('dragend', letGo);
}

for (const column of columns) {
  column.addEventListener('dragover', event => {
    const found = move(column);
    if (!found) return;
    event.preventDefault();
    column.classList.add(found.querySelector('a') ? 'takes' : 'refuses');
  });
  column.addEventListener('dragleave', event => {
    if (!column.contains(event.relatedTarget)) column.classList.remove('takes', 'refuses');
  });
  column.addEventListener('drop', event => {
    const found = move(column);
    if (!found) return;
    event.preventDefault();
    const card = dragged;
    const link = found.querySelector('a');
    letGo();
    if (link) location.assign(link.href);
    else explain(card, found);
  });
}
