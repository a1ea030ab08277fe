// Conveniences on top of pages that work without any script: copy buttons, keys, cards at marks, and names that are remembered.
(() => {
    "use strict";

    const say = (text) => {
        let region = document.getElementById("live-status");
        if (!region) {
            region = document.createElement("div");
            region.id = "live-status";
            region.className = "sr-only";
            region.setAttribute("role", "status");
            document.body.append(region);
        }

        region.textContent = text;
    };

    const copy = async (text, done) => {
        try {
            await navigator.clipboard.writeText(text);
            say(done);
            return true;
        } catch {
            return false;
        }
    };

    document.addEventListener("click", async (event) => {
        const button = event.target.closest("[data-copy]");
        const source = button && document.getElementById(button.dataset.copy);
        if (!source) {
            return;
        }

        if (await copy(source.textContent.trim(), "Copied.")) {
            const label = button.textContent;
            button.textContent = "Copied";
            setTimeout(() => { button.textContent = label; }, 1500);
        } else {
            getSelection().selectAllChildren(source);
            say("The browser does not let a page copy: the text is selected, press Ctrl+C.");
        }
    });

    // A select that filters a list takes effect at once; without scripts the button beside it does the same.
    document.addEventListener("change", (event) => {
        const form = event.target.closest("form[data-filter]");
        if (form && event.target.matches("select")) {
            form.requestSubmit();
        }
    });

    // Files that are too many bytes together are refused before they are sent: the server would have to cut the connection.
    document.addEventListener("submit", (event) => {
        const most = Number(event.target.dataset?.mostBytes);
        const input = most ? event.target.querySelector("input[type=file]") : null;
        const bytes = [...(input?.files ?? [])].reduce((sum, file) => sum + file.size, 0);
        if (input && bytes > most) {
            event.preventDefault();
            input.setCustomValidity(`These files are ${Math.ceil(bytes / 1048576)} MiB together; at most ${Math.floor(most / 1048576)} MiB can be handed in at once. Hand them in as several imports.`);
            input.reportValidity();
        }
    });
    document.addEventListener("change", (event) => event.target.setCustomValidity?.(""));

    // A link to an entry that is folded away opens what it is folded into.
    const unfold = () => {
        const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
        for (let fold = target?.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) {
            fold.open = true;
            target.scrollIntoView();
        }
    };
    addEventListener("hashchange", unfold);
    unfold();

    // Marks in an article: pointing at one, or reaching it by Tab, shows its entry of the margin beside it; and the other way round.
    const text = document.querySelector(".article-text");
    let card = null;
    let shown = null;
    let timer = 0;
    const notesOf = (mark) => {
        const notes = [];
        for (let at = mark; at; at = at.parentElement?.closest("[data-note]")) {
            const note = document.getElementById(at.dataset.note);
            if (note && !notes.includes(note)) {
                notes.push(note);
            }
        }

        return notes;
    };
    // The exact words of a mark with the article and the address that leads back to them.
    const quoteOf = (mark) => {
        const note = mark.dataset.note;
        const pieces = note.startsWith("p") ? [mark] : [...text.querySelectorAll(`[data-note="${note}"]`)];
        const words = pieces.map((piece) => {
            const plain = piece.cloneNode(true);
            plain.querySelectorAll(".mark-number").forEach((number) => number.remove());
            return plain.textContent;
        }).join(" ").replace(/\s+/g, " ").trim();
        const anchor = (pieces.find((piece) => piece.id) ?? mark).id;
        return `\u201C${words}\u201D (${text.dataset.cite}) ${location.origin}${location.pathname}${anchor ? `#${anchor}` : ""}`;
    };
    const copyMark = async () => {
        if (shown) {
            say(await copy(quoteOf(shown), "") ? "Copied the words with their address." : "The browser does not let a page copy.");
        }
    };
    const hideCard = () => {
        clearTimeout(timer);
        document.querySelectorAll(".margin li.pointed").forEach((note) => note.classList.remove("pointed"));
        shown = null;
        if (card) {
            card.hidden = true;
        }
    };
    const showCard = (mark) => {
        clearTimeout(timer);
        const notes = notesOf(mark);
        if (mark === shown || notes.length === 0) {
            return;
        }

        hideCard();
        shown = mark;
        if (!card) {
            card = document.createElement("div");
            card.className = "mark-card";
            card.setAttribute("role", "group");
            card.setAttribute("aria-label", "About this passage");
            card.addEventListener("mouseenter", () => clearTimeout(timer));
            card.addEventListener("mouseleave", () => { timer = setTimeout(hideCard, 250); });
            document.querySelector("main").append(card);
        }

        card.replaceChildren(...notes.map((note) => {
            const entry = document.createElement("div");
            entry.append(...note.cloneNode(true).childNodes);
            entry.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
            entry.querySelectorAll("a, summary").forEach((link) => { link.tabIndex = -1; });
            entry.querySelectorAll("details").forEach((fold) => { fold.open = true; });
            return entry;
        }));
        const take = document.createElement("button");
        take.type = "button";
        take.textContent = "Copy the words with their address (c)";
        take.tabIndex = -1;
        take.addEventListener("click", copyMark);
        card.append(take);
        notes.forEach((note) => note.classList.add("pointed"));
        card.hidden = false;
        const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
        const below = at.bottom + 8 + card.offsetHeight < innerHeight || at.top < card.offsetHeight + 16;
        card.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - card.offsetWidth - 8)) + scrollX}px`;
        card.style.top = `${(below ? at.bottom + 8 : at.top - card.offsetHeight - 8) + scrollY}px`;
    };
    if (text && document.querySelector(".margin")) {
        text.querySelectorAll("[data-note][title]").forEach((mark) => mark.removeAttribute("title"));
        text.addEventListener("mouseover", (event) => {
            const mark = event.target.closest("[data-note]");
            clearTimeout(timer);
            timer = setTimeout(() => (mark ? showCard(mark) : hideCard()), shown ? 120 : 350);
        });
        text.addEventListener("mouseleave", () => {
            clearTimeout(timer);
            timer = setTimeout(hideCard, 250);
        });
        text.addEventListener("focusin", (event) => {
            const mark = event.target.closest("[data-note]");
            if (mark && event.target.matches(":focus-visible")) {
                showCard(mark);
            }
        });
        text.addEventListener("focusout", hideCard);
    }

    // A live part that is drawn anew takes the focus and what was typed with it: both go to what stands in its place, before the next key can arrive.
    let held = null;
    const nameOf = (row) => row?.querySelector("a[href]")?.getAttribute("href");
    const hold = (element) => {
        const row = rowOf(element);
        const like = [...(row ?? document.querySelector("main")).querySelectorAll(element.localName)];
        held = {
            element, row: nameOf(row), place: row ? list().indexOf(row.matches("[data-row]") ? row : row.querySelector("[data-row]")) : -1,
            tag: element.localName, href: element.getAttribute("href"), at: like.indexOf(element),
        };
    };
    const heir = () => {
        if (held.element.id) {
            return document.getElementById(held.element.id);
        }

        const rows = list();
        const row = held.row ? rowOf(rows.find((one) => nameOf(rowOf(one)) === held.row) ?? rows[Math.min(held.place, rows.length - 1)]) : document.querySelector("main");
        const like = [...(row?.querySelectorAll(held.tag) ?? [])].filter((one) => !one.disabled);
        return like.find((one) => held.href && one.getAttribute("href") === held.href) ?? (held.href ? null : like[held.at]) ?? (held.row ? row?.querySelector("a[href], button:not(:disabled)") : null);
    };
    const keepTyped = (removed) => {
        for (const old of removed.nodeType === 1 ? [removed, ...removed.querySelectorAll("input[id], textarea[id]")] : []) {
            const anew = old.id && old.matches("input:not([type=checkbox], [type=radio]), textarea") ? document.getElementById(old.id) : null;
            if (anew && anew !== old && old.value !== old.defaultValue && anew.value === anew.defaultValue) {
                anew.value = old.value;
                anew.dispatchEvent(new Event("input", { bubbles: true }));
                anew.dispatchEvent(new Event("change", { bubbles: true }));
            }
        }
    };
    if (document.querySelector("base")) {
        const live = document.querySelector("main");
        live.addEventListener("focusin", (event) => hold(event.target));
        live.addEventListener("focusout", (event) => queueMicrotask(() => {
            // Left on purpose, not taken away: what is taken away is gone by now, and nothing else has happened in between.
            if (held?.element === event.target && event.target.isConnected && !event.target.disabled && document.activeElement === document.body && document.hasFocus()) {
                held = null;
            }
        }));
        new MutationObserver((changes) => {
            changes.forEach((change) => change.removedNodes.forEach(keepTyped));
            if (held && (!held.element.isConnected || held.element.disabled) && (document.activeElement === document.body || document.activeElement === held.element)) {
                heir()?.focus({ preventScroll: true });
            }

            pressPending();
        }).observe(live, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
    }

    const partner = (element) => {
        const link = element.closest(".margin a[href^='#s']");
        return link ? document.getElementById(link.getAttribute("href").slice(1)) : null;
    };
    for (const [on, off] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
        document.addEventListener(on, (event) => partner(event.target)?.classList.add("pointed"));
        document.addEventListener(off, (event) => partner(event.target)?.classList.remove("pointed"));
    }

    // Keys. They can be turned off, for people whose tools type letters of their own, and stay so.
    const keysOff = () => {
        try {
            return localStorage.getItem("claimtracker-keys") === "off";
        } catch {
            return false;
        }
    };
    // What belongs to a row: its card, and the buttons under it.
    const rowOf = (element) => element?.closest(".queued") ?? element?.closest("[data-row]");
    const list = () => [...document.querySelectorAll("[data-row]")];
    const rows = () => (list().length > 0 ? list() : [...document.querySelectorAll(".article-text a.m-figure")]);
    const current = () => rowOf(document.activeElement);
    const step = (by) => {
        const all = rows();
        if (all.length === 0) {
            return;
        }

        const row = current() ?? (document.activeElement === document.body ? rowOf(held?.element) : null);
        const at = all.findIndex((next) => next === document.activeElement || (row && (next === row || row.contains(next))));
        const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
        const link = next.matches("a") ? next : next.querySelector("a") ?? next;
        link.focus({ focusVisible: true });
        link.scrollIntoView({ block: "nearest" });
    };

    const selected = () => [...document.querySelectorAll("[data-row].selected")];
    const lineOf = (row) => `${row.innerText.replace(/\s+/g, " ").trim()}\t${row.querySelector("a")?.href ?? ""}`;
    const copySelected = async () => {
        const chosen = selected();
        say(await copy(chosen.map(lineOf).join("\n"), `Copied ${chosen.length} rows with their addresses.`) ? `Copied ${chosen.length} rows with their addresses.` : "The browser does not let a page copy.");
    };
    const showSelection = () => {
        let bar = document.getElementById("selection");
        const count = selected().length;
        if (!bar && count > 0) {
            bar = document.createElement("div");
            bar.id = "selection";
            bar.setAttribute("role", "group");
            bar.setAttribute("aria-label", "Selected rows");
            const words = document.createElement("span");
            const take = document.createElement("button");
            take.type = "button";
            take.textContent = "Copy them (e)";
            take.addEventListener("click", copySelected);
            const clear = document.createElement("button");
            clear.type = "button";
            clear.textContent = "Clear";
            clear.addEventListener("click", () => {
                selected().forEach((row) => row.classList.remove("selected"));
                showSelection();
            });
            bar.append(words, take, clear);
            document.querySelector("main").append(bar);
        }

        if (bar) {
            bar.hidden = count === 0;
            bar.firstChild.textContent = `${count} selected`;
        }

        say(count === 0 ? "Nothing is selected." : `${count} selected.`);
    };
    const select = () => {
        const row = current();
        if (row) {
            (row.matches("[data-row]") ? row : row.querySelector("[data-row]")).classList.toggle("selected");
            showSelection();
        }
    };

    const help = document.getElementById("keys-help");
    const openHelp = () => (help ? help.open || help.showModal() : (location.href = "/help#keys"));
    document.addEventListener("click", (event) => {
        if (event.target.closest("[data-open-keys]") && help) {
            event.preventDefault();
            openHelp();
        }
    });

    const switches = [...document.querySelectorAll("[data-keys-switch]")];
    const showSwitches = () => switches.forEach((button) => {
        button.hidden = false;
        button.textContent = keysOff() ? "Turn single-key shortcuts on" : "Turn single-key shortcuts off";
    });
    switches.forEach((button) => button.addEventListener("click", () => {
        localStorage.setItem("claimtracker-keys", keysOff() ? "on" : "off");
        showSwitches();
        say(keysOff() ? "Shortcuts are off." : "Shortcuts are on.");
    }));
    showSwitches();

    // A control that is off for a moment, while the page comes to life or a step is on its way to the store, takes its key as soon as it can.
    let pending = null;
    const press = (key) => {
        const ready = document.querySelector(`[data-key="${key}"]:not(:disabled)`);
        pending = ready ? null : { key, until: performance.now() + 5000 };
        ready?.click();
    };
    const pressPending = () => {
        if (pending && performance.now() < pending.until && document.querySelector(`[data-key="${pending.key}"]:not(:disabled)`)) {
            press(pending.key);
        }
    };

    document.addEventListener("keydown", (event) => {
        pending = null;
        const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
        if (event.key === "Escape") {
            hideCard();
            typing?.blur();
            return;
        }

        if (typing || event.ctrlKey || event.metaKey || event.altKey || keysOff() || (help?.open && event.key !== "?")) {
            return;
        }

        const acts = {
            "/": () => document.getElementById("search-box")?.focus(),
            j: () => step(1),
            k: () => step(-1),
            o: () => current()?.querySelector("a")?.click(),
            x: select,
            e: () => (selected().length > 0 ? copySelected() : press("e")),
            y: () => press("y"),
            n: () => press("n"),
            h: () => press("h"),
            u: () => press("u"),
            c: copyMark,
            "?": openHelp,
        };
        const act = acts[event.key];
        if (act) {
            event.preventDefault();
            act();
        }
    });

    // Called by the review pages: a circuit can neither set a cookie nor give the focus to what another part of the page has drawn.
    window.claimTracker = {
        focusRow: (href) => [...document.querySelectorAll("[data-row] a")].find((link) => link.getAttribute("href") === href)?.focus({ focusVisible: true }),
        rememberReviewer: (name) => {
            document.cookie = `claimtracker-reviewer=${encodeURIComponent(name)}; path=/; max-age=31536000; samesite=strict`;
        },
    };
})();
