package org.sequelize4j.typed;

import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** What was worked out last for each class; given up when memory is short. */
final class Remembered<V> {
    private final ClassValue<Latest<V>> ofClasses = new ClassValue<>() {
        @Override
        protected Latest<V> computeValue(Class<?> type) {
            return new Latest<>();
        }
    };

    private static final class Latest<V> {
        private volatile @Nullable SoftReference<V> value;
    }

    @Nullable
    V of(Class<?> type) {
        SoftReference<V> reference = ofClasses.get(type).value;
        return reference == null ? null : reference.get();
    }

    void keep(Class<?> type, V value) {
        ofClasses.get(type).value = new SoftReference<>(value);
    }
}
