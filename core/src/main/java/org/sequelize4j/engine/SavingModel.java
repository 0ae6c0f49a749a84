package org.sequelize4j.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.SaveOptions;

/** The part of a model that saves many instances as a whole. */
abstract class SavingModel<T> extends UpsertingModel<T> {
    private final InstanceSaver<T> saver;

    SavingModel(Face<T> face) {
        super(face);
        this.saver = new InstanceSaver<>(face);
    }

    @Override
    public final List<T> bulkSave(Collection<? extends T> instances) {
        return bulkSave(instances, options -> {});
    }

    @Override
    public final List<T> bulkSave(Collection<? extends T> instances, Consumer<? super SaveOptions<T>> options) {
        return saver.bulkSave(instances, options);
    }
}
