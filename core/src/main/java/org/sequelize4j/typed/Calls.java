package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of an interface do. A proxy hands over the method objects of its class, always the same ones, so they are known
 * by themselves once they were found by what they are: that comparison takes longer than the call.
 */
final class Calls {
    private static final int LEAST_ROOM = 16;

    private final Map<Method, Call> byMethod;
    private volatile Known known;

    /** Places by the hashes of objects, at least half of them empty. */
    private static final class Known {
        private final @Nullable Method[] methods;
        private final @Nullable Call[] calls;
        private final int size;

        private Known(@Nullable Method[] methods, @Nullable Call[] calls, int size) {
            this.methods = methods;
            this.calls = calls;
            this.size = size;
        }

        static Known none(int methods) {
            int room = Math.max(LEAST_ROOM, Integer.highestOneBit(methods) * 4);
            return new Known(new Method[room], new Call[room], 0);
        }

        @Nullable
        Call of(Method method) {
            int last = methods.length - 1;
            for (int place = System.identityHashCode(method) & last;
                    methods[place] != null;
                    place = (place + 1) & last) {
                if (isSame(methods[place], method)) {
                    return calls[place];
                }
            }
            return null;
        }

        @SuppressWarnings("ReferenceEquality") // the same object
        private static boolean isSame(@Nullable Method one, Method other) {
            return one == other;
        }

        /** The same and one more, as long as there is room. */
        Known and(Method method, Call call) {
            if (size * 2 >= methods.length) {
                return this;
            }
            Known more = new Known(methods.clone(), calls.clone(), size + 1);
            int last = methods.length - 1;
            int place = System.identityHashCode(method) & last;
            while (methods[place] != null) {
                place = (place + 1) & last;
            }
            more.methods[place] = method;
            more.calls[place] = call;
            return more;
        }
    }

    Calls(Map<Method, Call> byMethod) {
        this.byMethod = byMethod;
        this.known = Known.none(byMethod.size());
    }

    Call of(Method method) {
        Call call = known.of(method);
        return call == null ? find(method) : call;
    }

    private Call find(Method method) {
        Call call = byMethod.get(method);
        if (call == null) {
            throw new IllegalStateException("The method " + method + " was not there when its interface was read.");
        }
        // Two threads may know the same twice, or forget what the other knows; it is found again then.
        known = known.and(method, call);
        return call;
    }
}
