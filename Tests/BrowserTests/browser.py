#!/usr/bin/env python3
"""Opens the pages in a real Chromium, and asks the API what nobody would ask by hand.

    browser.py ALMANAC DATABASE
"""
import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from checks import Checks

PAGES = [
    "/", "/companies", "/companies/openai", "/companies/moonshot-ai",
    "/events/openai/alert/code-red-2025", "/events/openai/valuation/2024-02-tender",
    "/timeline?company=OpenAI&company=Google&company=Anthropic&from=2025-06",
    "/valuation?company=OpenAI", "/valuation?company=OpenAI&known_by=2025-11-30",
    "/gap", "/gap?from=Gemini+3+Pro&to=code+red", "/cadence?company=OpenAI&family=GPT",
    "/funding?company=Anthropic", "/compare", "/plans?company=OpenAI", "/alerts",
    "/conflicts?company=OpenAI", "/changes?since=2026-08", "/deals?company=Microsoft",
    "/metrics?company=OpenAI", "/investors/softbank", "/sources", "/on/2025-11-18", "/coverage",
    "/articles/2025-12-19-ifanr-smarter-chatgpt", "/people/sam-altman", "/outlets/reuters",
    "/search?text=奥特曼", "/search?text=qqqqzz", "/companies/opnai",
    "/?known_by=2025-11-30", "/companies?known_by=2025-11-30",
    "/companies/openai?known_by=2025-11-30", "/sql",
    "/sql?statement=SELECT+company,+title,+date+FROM+events+WHERE+is_disputed", "/sql?statement=DELETE",
]
WIDTHS = [320, 390, 1024, 1920]

check = Checks("browser")


@contextmanager
def server(almanac, database):
    environment = dict(os.environ, ALMANAC_TODAY="2026-11-23")
    process = subprocess.Popen(
        [almanac, "serve", "--port", "0", "--sql", "--db", database],
        stdout=subprocess.PIPE, text=True, env=environment,
    )
    try:
        line = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        if not found:
            sys.exit(f"the server did not start: {line}")
        yield found.group(0)
    finally:
        process.terminate()
        check(process.wait(timeout=20) == 0, "the server ends when it is told to")


def open_page(browser, base, path, **settings):
    context = browser.new_context(**settings)
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: message.type == "error" and errors.append(message.text))
    page.goto(base + path)
    return page, errors


def pages(browser, base):
    """Every page fits every width, says nothing on the console, and satisfies axe."""
    axe = Axe()
    for index, path in enumerate(PAGES):
        scheme = "dark" if index % 2 else "light"
        page, errors = open_page(
            browser, base, path, viewport={"width": WIDTHS[-1], "height": 900}, color_scheme=scheme
        )
        for width in reversed(WIDTHS):
            page.set_viewport_size({"width": width, "height": 900})
            over = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            check(over <= 0, f"{path} is {over} px too wide for {width} px")
        expected = [e for e in errors if "404" not in e and "400" not in e]
        check(not expected, f"{path} says on the console: {expected}")
        check(len(page.query_selector_all("h1")) == 1, f"{path} has one heading of the first rank")
        page.set_viewport_size({"width": 1024, "height": 900})
        found = axe.run(page).response["violations"]
        summary = [(v["id"], v["nodes"][0]["html"][:160]) for v in found]
        check(not found, f"{path} in {scheme}: {summary}")
        page.context.close()


def slider(browser, base):
    """The slider shows what could be known on another day, with and without script."""
    page, errors = open_page(browser, base, "/valuation?company=OpenAI")
    ruler = page.locator(".ruler input")
    check(ruler.is_visible(), "the slider is there with script")
    ruler.focus()
    with page.expect_response(lambda response: "known_by=" in response.url):
        ruler.evaluate("(e) => { e.value = 20422; e.dispatchEvent(new Event('input')); }")
    page.wait_for_selector(".past")
    check("As known on 30 Nov 2025." in page.text_content("main"), "the page is of the slider's day")
    check("known_by=2025-11-30" in page.url, "the address has the slider's day")
    check(page.locator("tr.changed").count() > 0, "what changed since is marked")
    check(page.locator("#since li").count() > 0, "what changed since is listed")
    check(page.locator(".wide .asof").count() == 1, "the chart has a line at the day")
    check(not errors, f"the slider says on the console: {errors}")
    page.context.close()

    page, _ = open_page(browser, base, "/valuation?company=OpenAI", java_script_enabled=False)
    check(page.locator(".ruler").is_hidden(), "the slider is not there without script")
    page.fill("#known-by", "2025-11-30")
    page.click(".asof button")
    check("As known on 30 Nov 2025." in page.inner_text("main"), "the form shows a day without script")
    page.click("text=Today")
    check(page.locator(".past").count() == 0, "a link leads back to today")
    page.context.close()


def sorting(browser, base):
    """Tables are sorted by a button, companies by a link."""
    page, errors = open_page(browser, base, "/valuation?company=OpenAI")
    heads = page.locator("table.data th")
    value = heads.filter(has_text="value").first
    value.locator("button").click()
    check(value.get_attribute("aria-sort") == "descending", "numbers are sorted the largest first")
    first = page.locator("table.data tbody tr").first.locator("td").nth(1).inner_text()
    check("$1T" in first, f"the largest stands first, not {first}")
    value.locator("button").press("Enter")
    check(value.get_attribute("aria-sort") == "ascending", "the keyboard sorts the other way")
    check(not errors, f"sorting says on the console: {errors}")
    page.goto(base + "/companies")
    page.click("th a:has-text('Company')")
    names = page.locator("table.companies tbody tr td:first-child").all_inner_texts()
    check(names == sorted(names, key=str.lower), "companies are sorted by name")
    page.context.close()


def keyboard(browser, base):
    """The first key leads past the head; marks of the lanes are reached and followed."""
    page, _ = open_page(browser, base, "/timeline?company=Moonshot+AI")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", "the first stop skips the head")
    mark = page.locator(".wide svg a").first
    mark.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/**")
    check(page.locator("#claims-title").count() == 1, "a mark leads to its event")
    page.context.close()


def api(base):
    """Schemathesis finds nothing that the description of the API does not say."""
    tool = os.path.join(os.path.dirname(sys.executable), "schemathesis")
    checks = ",".join([
        "not_a_server_error", "status_code_conformance", "content_type_conformance",
        "response_schema_conformance", "negative_data_rejection", "unsupported_method",
    ])
    # It leaves notes where it is run.
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [tool, "run", base + "/openapi.json", "--checks", checks, "--max-examples", "6",
             "--phases", "fuzzing", "--suppress-health-check", "all", "--generation-deterministic"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=240, cwd=folder,
        )
    check(run.returncode == 0, "schemathesis:\n" + run.stdout[-6000:])


def main():
    almanac, database = sys.argv[1:3]
    with server(almanac, database) as base:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
                args=["--no-sandbox"],
            )
            pages(browser, base)
            slider(browser, base)
            sorting(browser, base)
            keyboard(browser, base)
            browser.close()
        api(base)
    check.end()


main()
