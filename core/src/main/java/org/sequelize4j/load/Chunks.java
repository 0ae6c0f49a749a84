package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.SqlText;

/** Reads a long result in chunks, so that includes are fetched for many rows at once and memory holds only a few. */
final class Chunks<T> implements Iterator<T> {
    private static final int SIZE = 500;

    private final Supplier<Whole<T>> next;
    private Iterator<?> source = Collections.emptyIterator();
    private Iterator<T> chunk = Collections.emptyIterator();
    private Whole<T> whole;

    private Chunks(Supplier<Whole<T>> next) {
        this.next = next;
        this.whole = next.get();
    }

    /** The rows of a statement; each whole is one chunk of them. To be closed. */
    static <T> Stream<T> stream(SqlText text, Supplier<Whole<T>> next, Executor executor) {
        Chunks<T> chunks = new Chunks<>(next);
        Stream<?> rows = executor.stream(text, chunks::read);
        chunks.source = rows.iterator();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(rows::close);
    }

    private Object read(ResultSet rows) throws SQLException {
        whole.read(rows);
        return whole;
    }

    @Override
    public boolean hasNext() {
        if (!chunk.hasNext() && source.hasNext()) {
            for (int i = 0; i < SIZE && source.hasNext(); i++) {
                source.next();
            }
            Whole<T> full = whole;
            whole = next.get();
            chunk = full.complete().iterator();
        }
        return chunk.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The stream has no more rows.");
        }
        return chunk.next();
    }
}
