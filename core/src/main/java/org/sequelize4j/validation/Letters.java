package org.sequelize4j.validation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of nothing but the letters of one language. */
final class Letters {
    static final String ENGLISH = "en";

    private static final Map<String, String> BEYOND_ENGLISH = Map.ofEntries(
            Map.entry(ENGLISH, ""),
            Map.entry("cs", "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"),
            Map.entry("da", "ÆØÅ"),
            Map.entry("de", "ÄÖÜß"),
            Map.entry("es", "ÁÉÍÑÓÚÜ"),
            Map.entry("fi", "ÅÄÖ"),
            Map.entry("fr", "ÀÂÆÇÉÈÊËÏÎÔŒÙÛÜŸ"),
            Map.entry("hu", "ÁÉÍÓÖŐÚÜŰ"),
            Map.entry("it", "ÀÉÈÌÎÓÒÙ"),
            Map.entry("nb", "ÆØÅ"),
            Map.entry("nl", "ÁÉËÏÓÖÜÚ"),
            Map.entry("nn", "ÆØÅ"),
            Map.entry("pl", "ĄĆĘŚŁŃÓŻŹ"),
            Map.entry("pt", "ÃÁÀÂÄÇÉÊËÍÏÕÓÔÖÚÜ"),
            Map.entry("sv", "ÅÄÖ"),
            Map.entry("tr", "ÇĞİıÖŞÜ"));

    private Letters() {}

    /** The languages that are known, by their codes. */
    static Set<String> languages() {
        return new TreeSet<>(BEYOND_ENGLISH.keySet());
    }

    /**
     * The pattern of one letter or more.
     *
     * @param locale a language, alone or with a country, as in {@code de-DE}
     * @return null when the language is not known
     */
    static @Nullable Pattern of(String locale, boolean digitsToo) {
        String letters = BEYOND_ENGLISH.get(locale.split("[-_]", 2)[0]);
        return letters == null
                ? null
                : Pattern.compile(
                        "[A-Z" + (digitsToo ? "0-9" : "") + letters + "]+",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
