package org.sequelize4j;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param rows the rows of this page
 * @param count how many root rows there are in all
 * @param number the page's number, counted from 1
 * @param size how many rows a page has at most
 */
public record Page<R>(List<R> rows, long count, int number, int size) {
    public <U> Page<U> map(Function<? super R, ? extends U> mapper) {
        return new Page<>(rows.stream().<U>map(mapper).toList(), count, number, size);
    }
}
