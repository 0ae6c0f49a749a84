package org.sequelize4j.naming;

import java.util.List;

/**
 * The endings of English nouns as Sequelize 6 knows them.
 *
 * <p>Some rules are not good English ({@code safe} becomes {@code saves}, {@code police} has the singular {@code
 * polouse}). They stay, because tables and columns in existing databases are named by them. Where the order of two
 * rules matters, a comment says so.
 */
final class EnglishEndings {

    static final Endings TO_PLURAL = new Endings(
            List.of(
                    Ending.after("^m|^wom", "an", "en"),
                    Ending.after("pe", "rson", "ople"),
                    Ending.after("child", "", "ren"),
                    Ending.after("^ox", "", "en"),
                    Ending.after("drive", "", "s"),
                    Ending.after("ax|test", "is", "es"),
                    Ending.any("sis", "ses"),
                    Ending.after("octop|vir", "us", "uses"),
                    Ending.after("bu", "s", "ses"),
                    Ending.after("alias|status|canvas|campus|^summons|^bonus|^whereas", "", "es"),
                    Ending.after("buffal|tomat|potat", "o", "oes"),
                    Ending.after("[ti]", "um", "a"),
                    Ending.after("^criteri", "on", "a"),
                    Ending.after("[^f]", "fe", "ves"),
                    Ending.after("[lr]", "f", "ves"),
                    Ending.after("hi|ti", "ve", "ves"),
                    Ending.after("[^aeiouy]|qu", "y", "ies"),
                    // matrix and index before the words that merely end in x
                    Ending.after("matr", "ix", "ices"),
                    Ending.after("vert|ind", "ex", "ices"),
                    Ending.after("x|ch|ss|sh", "", "es"),
                    Ending.after("[ml]", "ouse", "ice"),
                    Ending.after("quiz", "", "zes"),
                    Ending.word("foot", "feet"),
                    Ending.word("tooth", "teeth"),
                    Ending.word("goose", "geese"),
                    Ending.word("genus", "genera")),
            List.of(Ending.any("s", "s"), Ending.any("", "s")));

    static final Endings TO_SINGULAR = new Endings(
            List.of(
                    Ending.after("^m|^wom", "en", "an"),
                    Ending.after("pe", "ople", "rson"),
                    Ending.after("child", "ren", ""),
                    Ending.opening("ox", "en", ""),
                    // databases before bases; drives and curves before the other words in -ves
                    Ending.after("database|drive|curve", "s", ""),
                    Ending.word("genera", "genus"),
                    // criteria before the other words in -ia
                    Ending.after("^criteri", "a", "on"),
                    Ending.after("[ti]", "a", "um"),
                    // Sequelize repeats the a, and foreign keys in existing databases are named AnalyAsisId
                    Ending.repeating("analy", "ses", "sis"),
                    Ending.after("ba|diagno|parenthe|progno|synop|the", "ses", "sis"),
                    // from the few words in -ves to the many
                    Ending.after("hi|ti", "ves", "ve"),
                    Ending.after("[lr]", "ves", "f"),
                    Ending.after("a", "ves", "ve"),
                    Ending.after("[^fo]", "ves", "fe"),
                    // movies before the other words in -ies
                    Ending.after("m", "ovies", "ovie"),
                    Ending.after("[^aeiouy]|qu", "ies", "y"),
                    Ending.after("x|ch|ss|sh|bus|o", "es", ""),
                    Ending.after("alias|status|canvas|campus|^summons|^bonus|^whereas", "es", ""),
                    Ending.after("cris|test", "es", "is"),
                    Ending.after("octop|vir", "uses", "us"),
                    Ending.after("[ml]", "ice", "ouse"),
                    Ending.after("matr", "ices", "ix"),
                    Ending.after("quiz", "zes", ""),
                    Ending.word("feet", "foot"),
                    Ending.word("teeth", "tooth"),
                    Ending.word("geese", "goose")),
            List.of(Ending.after("vert|ind", "ices", "ex"), Ending.any("s", "")));

    private EnglishEndings() {}
}
