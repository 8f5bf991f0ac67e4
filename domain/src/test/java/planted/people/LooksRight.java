package planted.people;

import planted.scheme.BrokenService;

/** Planted: a feature that knows one to its right. */
public class LooksRight {
    BrokenService service;
}
