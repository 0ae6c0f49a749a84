package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;

/** Reads a long result in chunks, so that includes are fetched for many rows at once and memory holds only a few. */
final class Chunks implements Iterator<RowInstance> {
    private static final int SIZE = 500;

    private final Reading reading;
    private Iterator<RowInstance> source = Collections.emptyIterator();
    private Iterator<RowInstance> chunk = Collections.emptyIterator();
    private Collected collected;

    private Chunks(Reading reading) {
        this.reading = reading;
        this.collected = reading.collected();
    }

    static Stream<RowInstance> stream(Reading reading, Executor executor) {
        Chunks chunks = new Chunks(reading);
        Stream<RowInstance> rows =
                executor.stream(executor.dialect().print(reading.read().select()), chunks::read);
        chunks.source = rows.iterator();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(rows::close);
    }

    private RowInstance read(ResultSet rows) throws SQLException {
        return Objects.requireNonNull(reading.row(rows, collected), "nothing is folded in a stream");
    }

    @Override
    public boolean hasNext() {
        if (!chunk.hasNext() && source.hasNext()) {
            for (int i = 0; i < SIZE && source.hasNext(); i++) {
                source.next();
            }
            Collected full = collected;
            collected = reading.collected();
            reading.complete(full);
            chunk = reading.roots(full).iterator();
        }
        return chunk.hasNext();
    }

    @Override
    public RowInstance next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The stream has no more rows.");
        }
        return chunk.next();
    }
}
