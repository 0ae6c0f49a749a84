package org.sequelize4j.naming;

import java.util.List;

/**
 * The rules of one direction, in the order in which they are tried.
 *
 * @param telling rules whose ending alone tells the number that a word has, so the opposite direction leaves the words
 *     that they recognise as they are
 * @param remaining rules for all other words; they say nothing about the number
 */
record Endings(List<Ending> telling, List<Ending> remaining) {

    boolean recognises(String word) {
        for (Ending ending : telling) {
            if (ending.recognises(word)) {
                return true;
            }
        }
        return false;
    }

    String replaceIn(String word) {
        for (Ending ending : telling) {
            if (ending.recognises(word)) {
                return ending.replaceIn(word);
            }
        }
        for (Ending ending : remaining) {
            if (ending.recognises(word)) {
                return ending.replaceIn(word);
            }
        }
        return word;
    }
}
