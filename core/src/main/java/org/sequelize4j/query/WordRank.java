package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sequelize4j.type.EnumType;

/**
 * Compares words of an ENUM as a database sorts them, by naming all that come behind: some databases sort them as they are
 * declared and compare them as texts.
 */
final class WordRank {
    private WordRank() {}

    static Predicate compare(
            Operand left, EnumType type, boolean ranked, Predicate.Comparator comparator, Object value) {
        List<String> words = new ArrayList<>(type.values());
        if (!ranked) {
            words.sort(Comparator.comparing(word -> word.codePoints().boxed().toList(), WordRank::byCodePoint));
        }
        int at = words.indexOf(word(value));
        List<String> named = switch (comparator) {
            case EQ -> words.subList(at, at + 1);
            case GT -> words.subList(at + 1, words.size());
            case GTE -> words.subList(at, words.size());
            case LT -> words.subList(0, at);
            case LTE -> words.subList(0, at + 1);
            case NE -> throw new IllegalArgumentException("An order has no place for all other words.");
        };
        return new Predicate.In(
                left,
                named.stream()
                        .<Operand>map(word -> new Operand.ValueOperand(type.accept(word), type))
                        .toList());
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static int byCodePoint(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
