// Conveniences on top of pages that work without any script: copy buttons, keys, and a name that is remembered.
(() => {
    "use strict";

    const status = (text) => {
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

    document.addEventListener("click", async (event) => {
        const button = event.target.closest("[data-copy]");
        if (!button) {
            return;
        }

        const source = document.getElementById(button.dataset.copy);
        if (!source) {
            return;
        }

        try {
            await navigator.clipboard.writeText(source.textContent.trim());
            status("Copied.");
            const label = button.textContent;
            button.textContent = "Copied";
            setTimeout(() => { button.textContent = label; }, 1500);
        } catch {
            getSelection().selectAllChildren(source);
            status("The browser does not let a page copy: the text is selected, press Ctrl+C.");
        }
    });

    // Hover or focus on an entry of the margin list shows its mark in the text, and the other way round.
    const partner = (element) => {
        const link = element.closest(".margin a[href^='#s']");
        return link ? document.getElementById(link.getAttribute("href").slice(1)) : null;
    };
    for (const [on, off] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
        document.addEventListener(on, (event) => partner(event.target)?.classList.add("pointed"));
        document.addEventListener(off, (event) => partner(event.target)?.classList.remove("pointed"));
    }

    // A select that filters a list takes effect at once; without scripts the button beside it does the same.
    document.addEventListener("change", (event) => {
        const form = event.target.closest("form[data-filter]");
        if (form && event.target.matches("select")) {
            form.requestSubmit();
        }
    });

    const keysOff = () => localStorage.getItem("claimtracker-keys") === "off";
    const rows = () => [...document.querySelectorAll("[data-row]")];
    const step = (by) => {
        const all = rows();
        if (all.length === 0) {
            return;
        }

        const at = all.findIndex((row) => row.contains(document.activeElement));
        const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
        (next.querySelector("a") ?? next).focus();
    };

    document.addEventListener("keydown", (event) => {
        const typing = event.target.closest("input, textarea, select, [contenteditable]");
        if (event.key === "Escape" && typing) {
            typing.blur();
            return;
        }

        if (typing || event.ctrlKey || event.metaKey || event.altKey || keysOff()) {
            return;
        }

        const press = (selector) => document.querySelector(selector)?.click();
        const acts = {
            "/": () => document.getElementById("search-box")?.focus(),
            j: () => step(1),
            k: () => step(-1),
            o: () => document.activeElement?.closest("[data-row]")?.querySelector("a")?.click(),
            e: () => press("[data-key=e]"),
            y: () => press("[data-key=y]"),
            n: () => press("[data-key=n]"),
            h: () => press("[data-key=h]"),
            u: () => press("[data-key=u]"),
            "?": () => { location.href = "/help#keys"; },
        };
        const act = acts[event.key];
        if (act) {
            event.preventDefault();
            act();
        }
    });

    const keySwitch = document.getElementById("keys-switch");
    if (keySwitch) {
        const show = () => { keySwitch.textContent = keysOff() ? "Turn single-key shortcuts on" : "Turn single-key shortcuts off"; };
        keySwitch.hidden = false;
        show();
        keySwitch.addEventListener("click", () => {
            localStorage.setItem("claimtracker-keys", keysOff() ? "on" : "off");
            show();
            status(keysOff() ? "Shortcuts are off." : "Shortcuts are on.");
        });
    }

    // Called by the review desk: a circuit cannot set a cookie itself.
    window.claimTracker = {
        rememberReviewer: (name) => {
            document.cookie = `claimtracker-reviewer=${encodeURIComponent(name)}; path=/; max-age=31536000; samesite=strict`;
        },
    };
})();
