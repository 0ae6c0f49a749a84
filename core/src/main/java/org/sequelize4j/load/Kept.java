package org.sequelize4j.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made for keys, as long as they come again: when there are many, those are forgotten that nobody has asked for since
 * there were as many before. Shared between threads; finding takes no lock.
 */
public final class Kept<K, V> {
    private final int most;
    private volatile Map<K, V> recent = new ConcurrentHashMap<>();
    private volatile Map<K, V> before = new ConcurrentHashMap<>();

    /** Keeps at most twice as many. */
    public Kept(int most) {
        this.most = most;
    }

    /** What was made for the key, or is made now; two threads may make it at once. */
    public V get(K key, Function<? super K, ? extends V> made) {
        V known = recent.get(key);
        return known == null ? again(key, made) : known;
    }

    private V again(K key, Function<? super K, ? extends V> made) {
        @Nullable V older = before.get(key);
        V value = older == null ? made.apply(key) : older;
        Map<K, V> now = recent;
        now.put(key, value);
        if (now.size() > most) {
            before = now;
            recent = new ConcurrentHashMap<>();
        }
        return value;
    }

    int size() {
        return recent.size() + before.size();
    }
}
