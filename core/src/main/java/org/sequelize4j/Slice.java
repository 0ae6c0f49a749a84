package org.sequelize4j;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a longer list, which goes on from a row and not from a number: rows that come and go before it neither repeat nor
 * hide others. Made by {@link Finder#findSlice}.
 *
 * @param rows the rows of this piece, in the order of the query
 * @param previousCursor where the piece before ends, for {@link Query#before}; null when this one is empty
 * @param nextCursor where the piece behind begins, for {@link Query#after}; null when this one is empty
 * @param hasPrevious whether there are rows before
 * @param hasNext whether there are rows behind
 */
public record Slice<R>(
        List<R> rows,
        @Nullable String previousCursor,
        @Nullable String nextCursor,
        boolean hasPrevious,
        boolean hasNext) {
    public <U> Slice<U> map(Function<? super R, ? extends U> mapper) {
        return new Slice<>(rows.stream().<U>map(mapper).toList(), previousCursor, nextCursor, hasPrevious, hasNext);
    }
}
