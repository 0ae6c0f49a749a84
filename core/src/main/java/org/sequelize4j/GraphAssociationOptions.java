package org.sequelize4j;

import java.util.function.Function;

/**
 * How one association is saved within a graph.
 *
 * @param <T> the associated model
 */
public interface GraphAssociationOptions<T> extends GraphLevel<T, GraphAssociationOptions<T>> {
    /** Rows that are there are updated, new ones inserted, all others kept. So it is unless said otherwise. */
    GraphAssociationOptions<T> merge();

    /** The same, and rows that are there but not given are orphans: they lose what connects them, unless said otherwise. */
    GraphAssociationOptions<T> replace();

    /** Adds what is given and changes nothing that is stored; for associations that lead to many rows. */
    GraphAssociationOptions<T> append();

    /** What becomes of rows that are replaced, or disconnected. */
    GraphAssociationOptions<T> orphans(Orphans orphans);

    /**
     * Takes stored rows that are given by their keys although they are not there yet, with the values that are given for them;
     * those of a has-many or has-one are taken from where they are. Without this only a key alone connects, and only over a
     * belongs-to or a junction.
     */
    GraphAssociationOptions<T> allowConnect();

    /** Inserts rows under keys that are given and that no row has. Without this such a key is refused. */
    GraphAssociationOptions<T> allowCreate();

    /** Connects the stored row that has the same values of these attributes, as it is; inserts the given one when there is none. */
    GraphAssociationOptions<T> connectOrCreate(String... attributes);

    /** The same by one attribute. */
    GraphAssociationOptions<T> connectOrCreate(Function<? super T, ?> attribute);

    /**
     * Connects the stored rows with these keys besides what is given.
     *
     * @param keys a list for a key of several columns
     */
    GraphAssociationOptions<T> connect(Object... keys);

    /** Treats the rows with these keys as orphans; nothing happens to rows that are not there. */
    GraphAssociationOptions<T> disconnect(Object... keys);
}
