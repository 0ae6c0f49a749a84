package org.sequelize4j.engine;

import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;

/** What a finder makes of each row. */
interface Shape<R> {
    /** The find with what the shape needs added to it. */
    Find adapt(Find find);

    R of(RowInstance row);

    /** Instances, as the model's face shows them. */
    static <T> Shape<T> instances(Face<T> face) {
        return new Shape<>() {
            @Override
            public Find adapt(Find find) {
                return find;
            }

            @Override
            public T of(RowInstance row) {
                return face.of(row);
            }
        };
    }
}
