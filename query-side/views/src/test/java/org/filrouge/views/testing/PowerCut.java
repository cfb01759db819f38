package org.filrouge.views.testing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A database whose power fails at one of the writes to come, with a part of that write done. */
public final class PowerCut {

    /** The power is gone. */
    public static final class Dark extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final Random random;
    private int writesLeft = Integer.MAX_VALUE;

    public PowerCut(Random random) {
        this.random = random;
    }

    /** From now on so many writes succeed, and the next one fails. */
    public void after(int writes) {
        writesLeft = writes;
    }

    /** Nothing fails any more. */
    public void never() {
        writesLeft = Integer.MAX_VALUE;
    }

    /** The same database, seen through this. */
    public MongoDatabase on(MongoDatabase database) {
        return proxy(MongoDatabase.class, (proxy, method, arguments) -> {
            Object result = call(database, method, arguments);
            return method.getName().equals("getCollection") && arguments.length == 1 ? on(result) : result;
        });
    }

    private Object on(Object collection) {
        return proxy(MongoCollection.class, (proxy, method, arguments) -> {
            boolean write =
                    method.getName().equals("bulkWrite") || method.getName().equals("replaceOne");
            if (write && writesLeft-- == 0) {
                aPartOf(method, arguments, collection);
                throw new Dark();
            }
            return call(collection, method, arguments);
        });
    }

    private void aPartOf(Method method, Object[] arguments, Object collection) throws Throwable {
        if (method.getName().equals("bulkWrite")) {
            List<Object> models = new ArrayList<>((List<?>) arguments[0]);
            Collections.shuffle(models, random);
            List<Object> some = models.subList(0, random.nextInt(models.size()));
            if (!some.isEmpty()) {
                Object[] fewer = arguments.clone();
                fewer[0] = some;
                call(collection, method, fewer);
            }
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
