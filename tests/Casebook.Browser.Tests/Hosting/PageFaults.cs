namespace Casebook.Browser.Tests.Hosting;

/// <summary>What a reader with large text, a small screen or an unsteady hand would stumble on, found in a page as it stands.</summary>
internal static class PageFaults
{
    private const string Common = """
          const drawn = e => { for (; e; e = e.parentElement) if (getComputedStyle(e).clipPath === "inset(50%)") return false; return true; };
          const isShown = e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
            && !e.closest(".vh, .skip, svg, [popover]:not(:popover-open)") && drawn(e);
          const name = e => `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className} "${(e.textContent ?? "").trim().slice(0, 40)}"`;
        """;

    /// <summary>A script that lists what scrolls sideways, stands past an edge, overlaps or is cut. A table or a list that moves in its own room is
    /// none of these; a passage of an answer shows its first lines.</summary>
    public const string Lost = $$"""
        () => {
        {{Common}}
          const troubles = [], wide = document.documentElement.clientWidth, range = document.createRange(), texts = [];
          if (document.documentElement.scrollWidth > wide) troubles.push(`scrolls sideways by ${document.documentElement.scrollWidth - wide}`);
          const around = (e, holds) => { for (; e && e !== document.body; e = e.parentElement) if (holds(getComputedStyle(e))) return e; return null; };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, e = node.parentElement;
            if (!node.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|OPTGROUP)$/.test(e.tagName) || !isShown(e)) continue;
            const size = parseFloat(getComputedStyle(e).fontSize), floats = around(e, style => /fixed|sticky/.test(style.position)) !== null;
            const room = around(e, style => /auto|scroll/.test(style.overflowX))?.getBoundingClientRect(), passage = e.closest(".passage")?.getBoundingClientRect();
            range.selectNodeContents(node);
            for (const r of range.getClientRects()) {
              // The letters, without the room that a font keeps above and below them.
              const mid = (r.top + r.bottom) / 2, text = { node, e, floats, left: r.left, right: r.right, top: mid - size * .35, bottom: mid + size * .35 };
              if (room) { text.left = Math.max(text.left, room.left); text.right = Math.min(text.right, room.right); }
              if (text.right - text.left < 2 || passage && r.bottom > passage.bottom + 1) continue;
              texts.push(text);
              if (text.right > wide + 1 || text.left < -1) troubles.push(`past the edge: ${name(e)}`);
            }
          }
          texts.sort((a, b) => a.top - b.top);
          for (let i = 0; i < texts.length; i++)
            for (let k = i + 1; k < texts.length && texts[k].top < texts[i].bottom - 2; k++) {
              const a = texts[i], b = texts[k];
              if (a.node !== b.node && a.floats === b.floats && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - b.top > 2)
                troubles.push(`overlap: ${name(a.e)} and ${name(b.e)}`);
            }
          for (const e of document.body.querySelectorAll("*")) {
            if (!isShown(e)) continue;
            const style = getComputedStyle(e), isField = /^(INPUT|SELECT)$/.test(e.tagName);
            const cuts = isField || e.textContent.trim() && style.webkitLineClamp === "none" && /hidden|clip/.test(style.overflowX + style.overflowY);
            if (cuts && (e.scrollWidth > e.clientWidth + 1 || !isField && e.scrollHeight > e.clientHeight + 1)) troubles.push(`cut: ${name(e)}`);
            // Text that hangs out of what is drawn around it.
            if (style.borderTopWidth === "0px" && !/^(BUTTON|SUMMARY)$/.test(e.tagName)) continue;
            const box = e.getBoundingClientRect();
            for (const t of texts)
              if (e.contains(t.node) && (t.left < box.left - 1.5 || t.right > box.right + 1.5 || t.top < box.top - 1.5 || t.bottom > box.bottom + 1.5))
                troubles.push(`hangs out: ${name(t.e)} of ${name(e)}`);
          }
          return [...new Set(troubles)];
        }
        """;

    /// <summary>A script that lists targets below 24 by 24 pixels (WCAG 2.5.8), apart from links within a sentence and from those with so much room
    /// around that a circle of 24 pixels on them touches no other target.</summary>
    public const string Small = $$"""
        () => {
        {{Common}}
          const targets = [...document.body.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [role=option]")].filter(isShown).map(e => {
            const whole = e.tagName === "INPUT" && e.closest("label") || e, box = whole.getBoundingClientRect();
            return { e, whole, parts: [...whole.getClientRects()], box, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
          }).filter(t => t.box.width && t.box.height);
          const isInline = e => {
            if (getComputedStyle(e).display !== "inline") return false;
            let block = e.parentElement;
            while (getComputedStyle(block).display === "inline") block = block.parentElement;
            const linked = [...block.querySelectorAll("a, button")].reduce((sum, a) => sum + a.textContent.trim().length, 0);
            return block.textContent.trim().length > linked + 2;
          };
          for (const t of targets) t.small = (t.box.width < 23.9 || t.box.height < 23.9) && !isInline(t.e);
          return targets.filter(t => t.small && targets.some(o =>
            o.whole !== t.whole && !o.whole.contains(t.whole) && !t.whole.contains(o.whole) && (o.small
              ? Math.hypot(o.x - t.x, o.y - t.y) < 24
              : o.parts.some(r => Math.hypot(Math.max(r.left - t.x, 0, t.x - r.right), Math.max(r.top - t.y, 0, t.y - r.bottom)) < 11.5)
            ))).map(t => `small, ${Math.round(t.box.width)} by ${Math.round(t.box.height)}: ${t.e.outerHTML.slice(0, 120)}`);
        }
        """;
}
